import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateMetadata = soonMetadata('/my/diplomas')
export default soonPage('/my/diplomas')
