import { rememberLanguage } from '@/features/content/components/remember-language'
import { defineViewerDoor } from '@/features/content/components/viewer-door-element'
import { defineHoldClock } from '@/features/events/components/hold-clock-element'
import { defineReaderTime } from '@/features/events/components/reader-time-element'
import { defineCopyLink } from '@/ui/elements/copy-link'
import { defineLiveFilter } from '@/ui/elements/live-filter'
import { defineLiveForm } from '@/ui/elements/live-form'
import { defineVideoOnClick } from '@/ui/elements/video-on-click'

/*
 * All the script of a kept page: its own tags, each complete without script. The build makes one small file of it,
 * which takes the place of React's when a page is kept; where React runs, LiveElements brings it along.
 */
defineReaderTime()
defineHoldClock()
defineViewerDoor()
defineCopyLink()
defineLiveFilter()
defineLiveForm()
defineVideoOnClick()
rememberLanguage()
