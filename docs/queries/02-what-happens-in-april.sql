-- what was said to happen in April 2024, whatever the words were (is_latest: of a page that was changed the last version)
select d.text, d.value, a.title from 'warehouse/dates/*.parquet' d join 'warehouse/articles/*.parquet' a using (article_id)
where d.earliest <= date '2024-04-30' and d.latest >= date '2024-04-01' and d.granularity in ('day', 'month') and a.is_latest order by d.value, d.text;
