-- A first report that its agency took back is no longer the current one: until it is handed in
-- again the agency has not reported. It stays on record among the submissions.
update filing
set current_submission_id = null, review_due = null
where current_submission_id is not null
  and status in ('DRAFT', 'AWAITING_SIGN_OFF', 'EXEMPT')
  and not exists (
    select 1 from filing_step s where s.filing_id = filing.id and s.to_status = 'RETURNED'
  );
