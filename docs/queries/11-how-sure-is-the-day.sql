-- how many articles have a day, and who says it
select published_basis, count(*) as articles, min(published_date) as first, max(published_date) as last
from 'warehouse/articles/*.parquet' group by all order by articles desc, published_basis;
