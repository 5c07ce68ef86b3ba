import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateMetadata = soonMetadata('/my/classmates')
export default soonPage('/my/classmates')
