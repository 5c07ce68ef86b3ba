import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateMetadata = soonMetadata('/directory')
export default soonPage('/directory')
