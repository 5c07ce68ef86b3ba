import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateStaticParams = () => []
export const generateMetadata = soonMetadata('/offer/[token]')
export default soonPage('/offer/[token]')
