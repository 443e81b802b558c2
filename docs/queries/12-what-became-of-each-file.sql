-- what became of each input: nothing is lost, so the counts add up
select format, count(*) as inputs, count(*) filter (where status = 'article') as articles, count(*) filter (where status = 'duplicate') as duplicates,
       count(*) filter (where status = 'rejected') as rejected
from 'warehouse/inputs/*.parquet' group by all order by inputs desc, format;
