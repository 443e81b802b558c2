-- how many of each outlet's sources have no name: groups apart, "a spokesman" counts
select coalesce(a.outlet, a.domain, a.path) as outlet, count(*) as attributions, count(*) filter (where s.source_type = 'anonymous') as anonymous
from 'warehouse/sources/*.parquet' s join 'warehouse/articles/*.parquet' a using (article_id) where s.piece = 0 and a.is_latest
group by all order by anonymous desc, attributions desc, outlet limit 5;
