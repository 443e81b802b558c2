-- who printed whose story: each word counts once, however many prints have it
select later.title, earlier.title as copied_from, s.n_words_copied, round(s.share_copied, 2) as share, s.order_known
from 'warehouse/stories/*.parquet' s join 'warehouse/articles/*.parquet' later using (article_id)
join 'warehouse/articles/*.parquet' earlier on earlier.article_id = s.parent_article_id;
