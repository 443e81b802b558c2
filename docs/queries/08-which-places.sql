-- which places are written about, with their coordinates: for a map
select n.name, n.country, n.latitude, n.longitude, count(distinct e.article_id) as articles
from 'warehouse/names/*.parquet' n join 'warehouse/entities/*.parquet' e using (entity_id) where n.latitude is not null
group by all order by articles desc, n.name limit 5;
