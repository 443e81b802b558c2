-- who denied, would not comment or asked not to be named: no statements, so they stand apart
select s.act, coalesce(s.source_name, s.source_text) as source, s.content, a.path
from 'warehouse/sources/*.parquet' s join 'warehouse/articles/*.parquet' a using (article_id) where s.act <> 'statement' order by all;
