import { fixedMetadata, fixedPage } from '../fixed-page'

export const generateMetadata = fixedMetadata('accessibility')
export default fixedPage('accessibility')
