import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Staff } from '@/features/accounts/collections/staff'
import { Alumni } from '@/features/alumni/collections/alumni'
import { Diplomas } from '@/features/alumni/collections/diplomas'
import { RegisterDuplicates } from '@/features/alumni/collections/register-duplicates'
import { RegisterImportRuns } from '@/features/alumni/collections/register-import-runs'
import { RegisterProposals } from '@/features/alumni/collections/register-proposals'
import { Chapters } from '@/features/chapters/collections/chapters'
import { FaqCategories } from '@/features/content/collections/faq-categories'
import { FaqEntries } from '@/features/content/collections/faq-entries'
import { Media } from '@/features/content/collections/media'
import { Pages } from '@/features/content/collections/pages'
import { Redirects } from '@/features/content/collections/redirects'
import { Navigation } from '@/features/content/globals/navigation'
import { SiteSettings } from '@/features/content/globals/site-settings'
import { EventQuestions } from '@/features/events/collections/event-questions'
import { EventQuotas } from '@/features/events/collections/event-quotas'
import { Events } from '@/features/events/collections/events'
import { MembershipEndings } from '@/features/memberships/collections/membership-endings'
import { MembershipPeriods } from '@/features/memberships/collections/membership-periods'
import { MembershipPlans } from '@/features/memberships/collections/membership-plans'
import { TicketTypes } from '@/features/events/collections/ticket-types'
import { Checkouts } from '@/features/payments/collections/checkouts'
import { Disputes } from '@/features/payments/collections/disputes'
import { LedgerEntries } from '@/features/payments/collections/ledger-entries'
import { LedgerPostings } from '@/features/payments/collections/ledger-postings'
import { OrderLines } from '@/features/payments/collections/order-lines'
import { Orders } from '@/features/payments/collections/orders'
import { Payments } from '@/features/payments/collections/payments'
import { Payouts } from '@/features/payments/collections/payouts'
import { ProviderEvents } from '@/features/payments/collections/provider-events'
import { Receipts } from '@/features/payments/collections/receipts'
import { RefundLines } from '@/features/payments/collections/refund-lines'
import { Refunds } from '@/features/payments/collections/refunds'
import { treasurerEndpoints } from '@/features/payments/collections/treasurer-endpoints'
import { TreasurerTasks } from '@/features/payments/collections/treasurer-tasks'
import { CollectingEntity } from '@/features/payments/globals/collecting-entity'
import { libraryCardRequests } from '@/features/requests/collections/library-card-requests'
import { numberRequests } from '@/features/requests/collections/number-requests'
import { Faculties } from '@/features/studies/collections/faculties'
import { Programmes } from '@/features/studies/collections/programmes'
import { DEFAULT_LOCALE } from '@/kernel/locale'
import { databaseAdapter } from '@/platform/database/database-adapter'
import { env } from '@/platform/env'
import { queuedMail } from '@/platform/mail/queued-mail'
import { richTextEditor } from '@/platform/payload/rich-text-editor'
import { mediaStorage } from '@/platform/storage/media-storage'
import { rightOnRequest } from '@/use-cases/activate-library-card/library-card-right'
import { decideNumberRequest } from '@/use-cases/decide-number-request/decide-number-request'
import { membersEndpoints } from '@/use-cases/keep-members/members-endpoints'
import { letterEndpoint } from '@/use-cases/print-activation-letter/letter-endpoint'
import { letterField } from '@/use-cases/print-activation-letter/letter-field'
import { eventFiles } from '@/use-cases/run-event/event-files'
import { allocateEndpoint } from '@/use-cases/settle-payment/allocate-endpoint'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env().PAYLOAD_SECRET,
  serverURL: env().APP_URL,
  csrf: [env().APP_URL],
  cookiePrefix: env().ALUMNINET_DEMO ? `staff-${new URL(env().APP_URL).port}` : 'staff',
  routes: { admin: '/admin', api: '/api/payload' },
  graphQL: { disable: true },
  telemetry: false,
  collections: [
    Events,
    EventQuotas,
    TicketTypes,
    EventQuestions,
    Chapters,
    FaqEntries,
    FaqCategories,
    Pages,
    Media,
    Redirects,
    MembershipPlans,
    MembershipPeriods,
    MembershipEndings,
    { ...Alumni, fields: [...Alumni.fields, letterField] },
    Diplomas,
    numberRequests({
      carryOut: decideNumberRequest,
      likelyMatches: '@/use-cases/decide-number-request/components/likely-matches#LikelyMatches',
    }),
    libraryCardRequests({
      rightOf: rightOnRequest,
      entitlement: '@/use-cases/activate-library-card/components/card-entitlement#CardEntitlement',
    }),
    RegisterImportRuns,
    RegisterProposals,
    RegisterDuplicates,
    Faculties,
    Programmes,
    { ...Orders, endpoints: [...treasurerEndpoints, allocateEndpoint] },
    Payments,
    Refunds,
    TreasurerTasks,
    Receipts,
    Payouts,
    Disputes,
    Checkouts,
    OrderLines,
    RefundLines,
    LedgerEntries,
    LedgerPostings,
    ProviderEvents,
    Staff,
  ],
  endpoints: [letterEndpoint, ...membersEndpoints, ...eventFiles],
  globals: [Navigation, SiteSettings, CollectingEntity],
  localization: {
    locales: [
      { code: 'nl', label: 'Nederlands' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: DEFAULT_LOCALE,
    // A missing translation is shown as missing: falling back copied one language into the other on autosave.
    fallback: false,
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl' },
  editor: richTextEditor,
  db: databaseAdapter(),
  email: queuedMail,
  sharp,
  plugins: [mediaStorage()],
  upload: { limits: { fileSize: 20_000_000 } },
  admin: {
    user: 'staff',
    meta: { titleSuffix: ' · Alumninet' },
    importMap: { baseDir: here, importMapFile: path.resolve(here, 'src/app/(payload)/admin/importMap.js') },
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: {
      providers: ['@/features/events/components/door/forget-door-at-sign-out#ForgetDoorAtSignOut'],
      beforeDashboard: ['@/use-cases/staff-desk/staff-desk#StaffDesk'],
      afterNavLinks: [
        '@/features/alumni/components/diplomas-to-check#DiplomasToCheckLink',
        '@/features/alumni/components/register-import-link#RegisterImportLink',
        '@/use-cases/keep-members/components/members-link#MembersLink',
        '@/features/payments/components/money-link#MoneyLink',
      ],
      views: {
        members: {
          Component: '@/use-cases/keep-members/components/members-view#MembersView',
          path: '/members',
          exact: true,
          meta: { title: 'Leden / Members' },
        },
        membersImport: {
          Component: '@/use-cases/keep-members/components/import-view#ImportMembersView',
          path: '/members/import',
          exact: true,
          meta: { title: 'Leden invoeren / Import members' },
        },
        member: {
          Component: '@/use-cases/keep-members/components/member-view#MemberView',
          path: '/members/:id',
          exact: true,
          meta: { title: 'Lid / Member' },
        },
        eventLive: {
          Component: '@/use-cases/run-event/components/live-view#LiveView',
          path: '/events-desk/:id',
          exact: true,
          meta: { title: 'Inschrijvingen / Registrations' },
        },
        eventMessage: {
          Component: '@/use-cases/run-event/components/message-view#MessageView',
          path: '/events-desk/:id/message',
          exact: true,
          meta: { title: 'Bericht / Message' },
        },
        eventCancel: {
          Component: '@/use-cases/run-event/components/cancel-view#CancelView',
          path: '/events-desk/:id/cancel',
          exact: true,
          meta: { title: 'Afgelasten / Call off' },
        },
        eventPreview: {
          Component: '@/use-cases/run-event/components/preview-view#PreviewView',
          path: '/events-desk/:id/preview',
          exact: true,
          meta: { title: 'Voorbeeld / Preview' },
        },
        eventDuplicate: {
          Component: '@/use-cases/run-event/components/duplicate-view#DuplicateView',
          path: '/events-desk/:id/duplicate',
          exact: true,
          meta: { title: 'Nieuwe activiteit / New event' },
        },
        money: {
          Component: '@/features/payments/components/money-desk-view#MoneyDeskView',
          path: '/money',
          meta: { title: 'Geld / Money' },
        },
        registerImport: {
          Component: '@/features/alumni/components/register-import-view#RegisterImportView',
          path: '/register-import',
        },
      },
      graphics: {
        Logo: '@/app/(payload)/admin-brand#AdminLogo',
        Icon: '@/app/(payload)/admin-brand#AdminIcon',
      },
    },
  },
  // `npm run generate` writes them: by default every process that is not in production would, tests included.
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: false },
})
