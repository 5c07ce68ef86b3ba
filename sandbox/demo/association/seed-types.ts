/** A text in both languages of the portal. */
export type Localized = { readonly nl: string; readonly en: string }

/** A name that a faculty or programme carried up to and including that year. */
export type FormerName = { readonly name: string; readonly until: number }

export type FacultySeed = {
  readonly key: string
  readonly name: Localized
  readonly slug: string
  readonly formerNames: readonly FormerName[]
}

export type DiplomaLevel =
  | 'bachelor'
  | 'master'
  | 'advanced-master'
  | 'doctorate'
  | 'licentiate'
  | 'postgraduate'

export type ProgrammeSeed = {
  readonly code: string
  readonly faculty: string
  readonly level: DiplomaLevel
  readonly name: Localized
  readonly formerNames: readonly FormerName[]
}

export type ChapterKind = 'faculty' | 'interest' | 'umbrella' | 'regional' | 'international'

/** Where a chapter is looked for: a Belgian province, or elsewhere a continent. */
export type Region =
  | 'antwerpen'
  | 'oost-vlaanderen'
  | 'west-vlaanderen'
  | 'limburg'
  | 'vlaams-brabant'
  | 'brussel'
  | 'wallonie'
  | 'europe'
  | 'asia'
  | 'africa'
  | 'north-america'
  | 'south-america'

export type BoardMember = { readonly name: string; readonly role: Localized }

export type ChapterSeed = {
  readonly key: string
  readonly kind: ChapterKind
  readonly name: Localized
  readonly shortName: Localized
  readonly slug: Localized
  readonly summary: Localized
  /** Markdown: paragraphs and lists only. */
  readonly body: Localized
  /** Keys of the faculties it stands for; empty for all but faculty chapters. */
  readonly faculties: readonly string[]
  readonly town: string
  /** ISO 3166 alpha-2. */
  readonly country: string
  readonly region: Region
  readonly latitude: number
  readonly longitude: number
  readonly board: readonly BoardMember[]
  readonly email: string
  readonly website?: string
  readonly links: readonly { readonly label: string; readonly url: string }[]
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

export type VenueSeed =
  | { readonly kind: 'online' }
  | {
      readonly kind: 'venue'
      readonly name: string
      readonly address: string
      readonly town: string
      readonly country: string
      readonly mapUrl?: string
    }

/** When an event takes place, counted from the day on which the demo is loaded. */
export type EventTiming = {
  /** Days from the day of loading; the event falls on the first `weekday` on or after it. */
  readonly dayOffset: number
  readonly weekday: Weekday
  /** HH:mm on the clock of `timeZone`. */
  readonly startTime: string
  readonly durationMinutes: number
  readonly timeZone: string
}

export type EventState =
  | { readonly state: 'scheduled' }
  | { readonly state: 'cancelled'; readonly cancellationReason: Localized }

export type EventSeed = EventTiming &
  EventState & {
    readonly key: string
    readonly title: Localized
    readonly slug: Localized
    readonly summary: Localized
    /** Markdown: paragraphs and lists only. */
    readonly body: Localized
    /** Keys of the organising chapters, the first one leading. */
    readonly chapters: readonly string[]
    readonly venue: VenueSeed
    readonly audience: 'public' | 'alumni' | 'members'
    /** ISO 639-1 codes of the languages spoken there. */
    readonly languages: readonly string[]
    /** A poster set in type from title and date, or a drawn line pattern. */
    readonly picture: 'poster' | 'drawn'
  }
