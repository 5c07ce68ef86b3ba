import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateStaticParams = () => []
export const generateMetadata = soonMetadata('/verify/[token]')
export default soonPage('/verify/[token]')
