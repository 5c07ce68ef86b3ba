import { codeMetadata, codePage } from '@/app/[locale]/(account)/code-screen'

export const dynamic = 'force-dynamic'
export const generateMetadata = codeMetadata('reactivation')
export default codePage('reactivation')
