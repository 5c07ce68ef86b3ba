import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateMetadata = soonMetadata('/forgot-password')
export default soonPage('/forgot-password')
