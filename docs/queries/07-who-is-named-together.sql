-- who is named together, in how many paragraphs
select x.name, y.name as with_name, count(*) as paragraphs
from (select distinct article_id, paragraph_index, entity_id, name from 'warehouse/entities/*.parquet' where type in ('PERSON', 'ORG')) x
join (select distinct article_id, paragraph_index, entity_id, name from 'warehouse/entities/*.parquet' where type in ('PERSON', 'ORG')) y
  on x.article_id = y.article_id and x.paragraph_index = y.paragraph_index and x.entity_id < y.entity_id
group by all order by paragraphs desc, x.name, y.name limit 5;
