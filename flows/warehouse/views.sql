-- The questions people ask of a warehouse, as views for DuckDB:
--     cd warehouse && duckdb -init views.sql
-- or from elsewhere: set file_search_path = 'path/to/warehouse'; and then .read path/to/warehouse/views.sql
-- Written by every run of copydesk; docs/stories.md and `copydesk tables` say what the columns mean.

-- The articles that count, of a page that was changed the last version, each with a name for its outlet: what it calls itself, else its site, else its file.
create or replace view prints as
select coalesce(outlet, domain, path) as outlet_or_path, * from 'articles/*.parquet' where is_latest;

-- Who said what, with the day, the outlet and the file it is printed in; a broken quote is one row.
create or replace view quotes as
select a.published_date, s.source_name, s.source_role, s.source_type, s.kind, s.cue_class, s.act, string_agg(s.content, ' … ' order by s.piece) as content,
       s.relay_name, a.outlet_or_path as outlet, a.title, a.path, a.record, a.url, min(s.score) as score, min(s.statement_id) as statement_id, s.article_id,
       s.source_index, s.source_entity_id
from 'sources/*.parquet' s join prints a using (article_id)
group by all;

-- Things said aloud, each once however many articles print it: no attitudes, no documents.
create or replace view speech as
select * from 'statements/*.parquet' where statement_id in (select statement_id from 'sources/*.parquet' where cue_class = 'speech');

-- Who is quoted most: statements, and in how many articles they stand.
create or replace view quoted as
select source_name, count(*) as statements, sum(n_articles) as prints, min(first_date) as since, source_entity_id
from speech where source_entity_id is not null group by all;

-- People whom articles name and nobody quotes.
create or replace view never_quoted as
select n.name, count(distinct e.article_id) as articles, n.country, n.entity_id
from 'names/*.parquet' n join 'entities/*.parquet' e using (entity_id) join prints using (article_id)
where n.type = 'PERSON' and n.entity_id not in (select source_entity_id from 'sources/*.parquet' where source_entity_id is not null)
group by all;

-- How many of each outlet's sources have no name.
create or replace view anonymous_share as
select a.outlet_or_path as outlet, count(*) as attributions, count(*) filter (where s.source_type = 'anonymous') as anonymous,
       round(count(*) filter (where s.source_type = 'anonymous') / count(*), 3) as share
from 'sources/*.parquet' s join prints a using (article_id) where s.piece = 0 and s.statement_id is not null
group by all;

-- What is announced for the week after the last article. An article alone for a week, such as one with a wrong day in the future, is not the last where others are not alone.
create or replace view next_week as
with days as (select published_date as day, count(*) as articles from prints where published_date is not null group by all),
near as (select day, articles > 1 or day - lag(day) over (order by day) <= 7 as in_company from days),
latest as (select coalesce(max(day) filter (where in_company), max(day)) as day from near)
select d.earliest as day, d.text as as_printed, d.value, p.text as paragraph, a.outlet_or_path as outlet, a.title, a.path, a.record, d.article_id
from 'dates/*.parquet' d join prints a using (article_id) join 'paragraphs/*.parquet' p using (article_id, paragraph_index) cross join latest
where d.earliest > latest.day and d.latest <= latest.day + 7;

-- Who copies whom: prints of stories, and how much of them is copied.
create or replace view copied_from as
select later.outlet_or_path as outlet, earlier.outlet_or_path as copied_from, count(*) as articles, sum(s.n_words_copied) as words,
       round(avg(s.share_copied), 3) as share_copied, bool_and(s.order_known) as order_known
from 'stories/*.parquet' s join prints later using (article_id) join 'articles/*.parquet' e on e.article_id = s.parent_article_id
join (select article_id, coalesce(outlet, domain, path) as outlet_or_path from 'articles/*.parquet') earlier on earlier.article_id = e.article_id
group by all;
