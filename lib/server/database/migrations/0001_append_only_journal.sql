CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'a line of the journal is never changed nor deleted';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER journal_is_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON "journal"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
