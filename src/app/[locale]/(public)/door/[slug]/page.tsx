import { soonMetadata, soonPage } from '@/app/[locale]/soon-page'

export const generateStaticParams = () => []
export const generateMetadata = soonMetadata('/door/[slug]')
export default soonPage('/door/[slug]')
