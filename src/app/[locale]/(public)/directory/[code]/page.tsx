import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateStaticParams = () => []
export const generateMetadata = soonMetadata('/directory/[code]')
export default soonPage('/directory/[code]')
