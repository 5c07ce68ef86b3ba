import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateMetadata = soonMetadata('/sign-in')
export default soonPage('/sign-in')
