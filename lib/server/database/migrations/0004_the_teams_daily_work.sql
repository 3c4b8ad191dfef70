CREATE TABLE "counts" (
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject" text NOT NULL,
	"network" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "counts_day_kind_subject_kind_subject_network_pk" PRIMARY KEY("day","kind","subject_kind","subject","network")
);
--> statement-breakpoint
CREATE TABLE "relay_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relay_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"batch_id" uuid NOT NULL,
	"relay_id" uuid,
	"news" bigint[] NOT NULL,
	"state" text NOT NULL,
	"holder" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	CONSTRAINT "relay_mails_once" UNIQUE("batch_id","relay_id")
);
--> statement-breakpoint
CREATE TABLE "relay_news" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "relay_news_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"batch_id" uuid,
	CONSTRAINT "relay_news_once" UNIQUE("kind","slug","version")
);
--> statement-breakpoint
CREATE TABLE "relays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"territories" text[] DEFAULT '{}'::text[] NOT NULL,
	"consent_source" text NOT NULL,
	"consent_day" date NOT NULL,
	"leave_token" text NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "relays_email_unique" UNIQUE("email"),
	CONSTRAINT "relays_leave_token_unique" UNIQUE("leave_token")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"template" text NOT NULL,
	"formats" text[] NOT NULL,
	"list" json,
	"mapping" json DEFAULT '{}'::json NOT NULL,
	"check" json,
	"goes_on" boolean DEFAULT false NOT NULL,
	"run" json
);
--> statement-breakpoint
CREATE TABLE "series_photos" (
	"series_id" uuid NOT NULL,
	"key" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"placement" json,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "series_photos_series_id_key_pk" PRIMARY KEY("series_id","key")
);
--> statement-breakpoint
CREATE TABLE "series_rows" (
	"series_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"cells" text[] NOT NULL,
	CONSTRAINT "series_rows_series_id_position_pk" PRIMARY KEY("series_id","position")
);
--> statement-breakpoint
ALTER TABLE "preview_links" ADD COLUMN "kind" text DEFAULT 'template' NOT NULL;--> statement-breakpoint
ALTER TABLE "relay_mails" ADD CONSTRAINT "relay_mails_batch_id_relay_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."relay_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relay_mails" ADD CONSTRAINT "relay_mails_relay_id_relays_id_fk" FOREIGN KEY ("relay_id") REFERENCES "public"."relays"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relay_news" ADD CONSTRAINT "relay_news_batch_id_relay_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."relay_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_photos" ADD CONSTRAINT "series_photos_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_rows" ADD CONSTRAINT "series_rows_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "relay_mails_due" ON "relay_mails" USING btree ("state","next_at");--> statement-breakpoint
CREATE INDEX "relay_mails_relay" ON "relay_mails" USING btree ("relay_id");--> statement-breakpoint
CREATE INDEX "series_expires" ON "series" USING btree ("expires_at");