-- An inspection is kept whole: what each rule answered, the policy with every grade and cap of that
-- day, how well the document had been read, and the findings that were already waived. What a
-- reviewer decides later is reckoned on this record; the report is not inspected again for it.
alter table submission
  add column outcomes longtext null,
  add column policy longtext null,
  add column reading_quality decimal(4, 3) not null default 1,
  add column pictured varchar(60) not null default '';

update submission set
  outcomes = '',
  policy = (
    select c.policy from campaign c join filing f on f.campaign_id = c.id
    where f.id = submission.filing_id
  );

alter table submission
  modify column outcomes longtext not null,
  modify column policy longtext not null;

alter table submission_finding add column waived boolean not null default false;
