-- whose text it is: articles that credit an agency, or are a copy of one's
select wire_agency, wire_agency_basis, count(*) as articles from 'warehouse/articles/*.parquet' where is_latest and wire_agency is not null
group by all order by articles desc, wire_agency;
