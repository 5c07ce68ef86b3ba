import { codeMetadata, codePage } from '@/app/[locale]/(account)/code-screen'

export const dynamic = 'force-dynamic'
export const generateMetadata = codeMetadata('activation')
export default codePage('activation')
