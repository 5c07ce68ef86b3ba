import { answerDoor } from '@/features/events/actions/answer-door'

type Context = { readonly params: Promise<{ eventId: string }> }

export const dynamic = 'force-dynamic'

/** The list for a door. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDoor(request, (await params).eventId)
}

/** What was done at it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerDoor(request, (await params).eventId)
}
