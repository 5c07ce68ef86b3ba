import { sql } from '@payloadcms/db-postgres'

/**
 * A way in counts while the mailbox it was sent to is still this person's: once the address is off the record, whoever
 * reads it gets in no more. What came by post hangs on no mailbox. For statements about `access_codes`.
 */
export const mailboxCounts = sql`(
  access_codes.email is null or exists (
    select from alumni_contacts own
    where own.alumnus_id = access_codes.alumnus_id and own.email = access_codes.email))`
