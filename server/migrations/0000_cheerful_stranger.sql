CREATE TABLE "conferences" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"host" text NOT NULL,
	"date" text NOT NULL,
	"starts_at" bigint NOT NULL,
	"time_zone" text NOT NULL,
	"phase" text NOT NULL,
	"follow" text NOT NULL,
	"points" integer NOT NULL,
	"summoned" integer NOT NULL,
	"present" integer NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conference_documents" (
	"conference_id" text NOT NULL,
	"document_id" text NOT NULL,
	CONSTRAINT "conference_documents_conference_id_document_id_pk" PRIMARY KEY("conference_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "document_files" (
	"hash" text PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL,
	"original_name" text NOT NULL,
	"state" text NOT NULL,
	"failure" text,
	"pages" integer NOT NULL,
	"rendered_pages" integer NOT NULL,
	"aspect" double precision,
	"uploaded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_pages" (
	"file_hash" text NOT NULL,
	"page" integer NOT NULL,
	"width" double precision NOT NULL,
	"height" double precision NOT NULL,
	"images" jsonb NOT NULL,
	"text" text NOT NULL,
	"text_items" jsonb NOT NULL,
	CONSTRAINT "document_pages_file_hash_page_pk" PRIMARY KEY("file_hash","page")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"number_key" text NOT NULL,
	"type" text NOT NULL,
	"issuer" text NOT NULL,
	"issuer_key" text NOT NULL,
	"date" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"file_hash" text
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conference_members" (
	"conference_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "conference_members_conference_id_user_id_role_pk" PRIMARY KEY("conference_id","user_id","role")
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"conference_id" text,
	"role" text,
	"of_house" boolean NOT NULL,
	"email" text,
	"created_by" text,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	"used_by" text,
	CONSTRAINT "invites_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"of_house" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "applied_commands" (
	"scope" text NOT NULL,
	"command_id" text NOT NULL,
	"actor" text NOT NULL,
	"name" text NOT NULL,
	"value" jsonb NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "applied_commands_scope_command_id_pk" PRIMARY KEY("scope","command_id")
);
--> statement-breakpoint
CREATE TABLE "log_events" (
	"conference_id" text NOT NULL,
	"seq" integer NOT NULL,
	"stage_seq" integer,
	"type" text NOT NULL,
	"point_id" text,
	"payload" jsonb NOT NULL,
	"at" bigint NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"command_id" text,
	CONSTRAINT "log_events_conference_id_seq_pk" PRIMARY KEY("conference_id","seq")
);
--> statement-breakpoint
CREATE TABLE "log_heads" (
	"conference_id" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"stage_seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_credentials" (
	"point_id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"link_hash" text NOT NULL,
	"code_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_devices" (
	"device_id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"point_id" text NOT NULL,
	"role" text NOT NULL,
	"secret_hash" text NOT NULL,
	"bound_at" bigint NOT NULL,
	"revoked" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_list_previews" (
	"preview_id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"user_id" text NOT NULL,
	"seq" integer NOT NULL,
	"changes" jsonb NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_rows" (
	"conference_id" text NOT NULL,
	"point_id" text NOT NULL,
	"revision" integer NOT NULL,
	"unit_id" text,
	"removed" boolean NOT NULL,
	"state" jsonb NOT NULL,
	CONSTRAINT "point_rows_conference_id_point_id_pk" PRIMARY KEY("conference_id","point_id")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" text,
	CONSTRAINT "units_sibling_name" UNIQUE NULLS NOT DISTINCT("parent_id","name_key")
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_members" ADD CONSTRAINT "conference_members_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conferences_starts" ON "conferences" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "conference_documents_document" ON "conference_documents" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_number" ON "documents" USING btree ("number_key","issuer_key");--> statement-breakpoint
CREATE INDEX "documents_file" ON "documents" USING btree ("file_hash");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "conference_members_user" ON "conference_members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invites_open" ON "invites" USING btree ("conference_id","role","email") WHERE "invites"."used_at" is null;--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "log_events_stage" ON "log_events" USING btree ("conference_id","stage_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "point_credentials_link" ON "point_credentials" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "point_credentials_code" ON "point_credentials" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "point_rows_unit" ON "point_rows" USING btree ("unit_id");