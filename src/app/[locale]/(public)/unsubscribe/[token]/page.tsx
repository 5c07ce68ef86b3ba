import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateStaticParams = () => []
export const generateMetadata = soonMetadata('/unsubscribe/[token]')
export default soonPage('/unsubscribe/[token]')
