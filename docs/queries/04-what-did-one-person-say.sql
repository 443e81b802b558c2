-- what one person said, when and where it was printed: a broken quote is one row
select a.published_date, a.path, s.kind, string_agg(s.content, ' … ' order by s.piece) as content
from 'warehouse/sources/*.parquet' s join 'warehouse/articles/*.parquet' a using (article_id)
where s.source_entity_id = 'person/callum-fraser-boyd' and s.act = 'statement' and a.is_latest
group by all order by a.published_date, a.path, min(s.source_index);
