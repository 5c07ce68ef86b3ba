import { fixedMetadata, fixedPage } from '../fixed-page'

export const generateMetadata = fixedMetadata('privacy')
export default fixedPage('privacy')
