import { umbrellaChapter } from './chapter-umbrella'
import { healthChapters } from './chapters-faculty-health'
import { humanitiesChapters } from './chapters-faculty-humanities'
import { sciencesChapters } from './chapters-faculty-sciences'
import { societyChapters } from './chapters-faculty-society'
import { interestChapters } from './chapters-interest'
import { asianChapters } from './chapters-international-asia'
import { westernInternationalChapters } from './chapters-international-west'
import { easternRegionalChapters } from './chapters-regional-east'
import { westernRegionalChapters } from './chapters-regional-west'
import type { ChapterSeed } from './seed-types'

/** Every chapter of the association, the umbrella first. */
export const chapters: readonly ChapterSeed[] = [
  umbrellaChapter,
  ...societyChapters,
  ...humanitiesChapters,
  ...sciencesChapters,
  ...healthChapters,
  ...interestChapters,
  ...westernRegionalChapters,
  ...easternRegionalChapters,
  ...asianChapters,
  ...westernInternationalChapters,
]
