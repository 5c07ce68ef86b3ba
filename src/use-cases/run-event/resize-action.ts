'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { resizeQuota } from '@/features/events/commands/resize-quota'
import type { Result } from '@/kernel/result'
import { staffAction } from '@/platform/actions/staff-action'
import { getPortal } from '@/platform/database/get-portal'
import { partAddress } from './event-parts'

const id = z.coerce.number().int().positive().max(2_147_483_647)
const form = z.object({
  event: id,
  quota: id,
  size: z
    .string()
    .trim()
    .regex(/^\d{0,6}$/)
    .transform((typed) => (typed === '' ? null : Number(typed))),
})

export const resizeQuotaAction = staffAction(
  ['office', 'chapter-officer'],
  form,
  async ({ event, quota, size }, staff): Promise<Result<null, string>> => {
    const resized = await resizeQuota(await getPortal(), {
      eventId: event,
      quotaId: quota,
      size,
      staff,
      now: new Date(),
    })
    if (resized.ok) redirect(`${partAddress(event, 'registrations')}?done=resized`)
    return resized
  },
  { giveBack: ['size'] },
)
