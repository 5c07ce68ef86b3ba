import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateMetadata = soonMetadata('/consent')
export default soonPage('/consent')
