-- people whom articles name and nobody quotes
select n.name, count(distinct e.article_id) as articles from 'warehouse/names/*.parquet' n join 'warehouse/entities/*.parquet' e using (entity_id)
where n.type = 'PERSON' and n.entity_id not in (select source_entity_id from 'warehouse/sources/*.parquet' where source_entity_id is not null)
group by all order by articles desc, n.name limit 5;
