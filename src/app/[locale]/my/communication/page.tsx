import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateMetadata = soonMetadata('/my/communication')
export default soonPage('/my/communication')
