-- who spoke most, and through whom: things said aloud, each once however many articles print it
select source_name, relay_name, count(distinct statement_id) as statements
from 'warehouse/sources/*.parquet' where cue_class = 'speech' and act = 'statement' and source_entity_id is not null
group by all order by statements desc, source_name limit 5;
