import { aboutPage } from './page-about'
import { accessibilityPage } from './page-accessibility'
import { becomeAMemberPage } from './page-become-a-member'
import { chapterAbroadPage } from './page-chapter-abroad'
import { howToActivatePage } from './page-how-to-activate'
import { privacyPage } from './page-privacy'
import { refundsPage } from './page-refunds'
import type { PageSeed } from './page-seed'

export const pages: readonly PageSeed[] = [
  aboutPage,
  becomeAMemberPage,
  howToActivatePage,
  chapterAbroadPage,
  privacyPage,
  refundsPage,
  accessibilityPage,
]
