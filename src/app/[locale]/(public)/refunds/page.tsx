import { fixedMetadata, fixedPage } from '../fixed-page'

export const generateMetadata = fixedMetadata('refunds')
export default fixedPage('refunds')
