'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { civilDateAt } from '@/kernel/civil-date'
import { LOCALES } from '@/kernel/locale'
import { publicAction } from '@/platform/actions/public-action'
import { env } from '@/platform/env'
import { recordFaqVote } from '../commands/record-faq-vote'
import { voterHash } from '../commands/voter-hash'

const vote = z.object({
  entry: z.coerce.number().int().positive().max(2_147_483_647),
  locale: z.enum(LOCALES),
  helpful: z.enum(['yes', 'no']),
})

export const voteOnFaqEntry = publicAction(vote, async ({ entry, locale, helpful }) => {
  const asked = await headers()
  const day = civilDateAt(new Date())
  const visitor = {
    // The last address is the one our own front, or Next itself, saw; those before it are what the visitor says.
    address: asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '',
    agent: asked.get('user-agent') ?? '',
  }
  const voter = voterHash(visitor, { day, secret: env().PAYLOAD_SECRET })
  return recordFaqVote({ entryId: entry, locale, helpful: helpful === 'yes', voter, day })
})
