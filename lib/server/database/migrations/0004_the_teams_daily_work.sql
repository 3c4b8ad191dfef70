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
ALTER TABLE "series" ADD CONSTRAINT "series_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_photos" ADD CONSTRAINT "series_photos_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_rows" ADD CONSTRAINT "series_rows_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "series_expires" ON "series" USING btree ("expires_at");