import { TranslationsCell as TranslationsCell_f89d6c4682f548d57cf6697b986efe35 } from '@/platform/payload/admin/translations-cell'
import { MissingLanguage as MissingLanguage_756e5ce6782d5bfdc15326b633071d8c } from '@/platform/payload/admin/missing-language'
import { EventPanel as EventPanel_d5029cceff1756c7c8c5ecdeb45d42f7 } from '@/features/events/components/event-panel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AmountCell as AmountCell_32273bdcbd7d6809e20244f58988dd24 } from '@/platform/payload/admin/amount-cell'
import { AmountField as AmountField_2f69d0efa82b06cb72c3685805168fac } from '@/platform/payload/admin/amount-field'
import { PatientPublishButton as PatientPublishButton_71239fb4e2f5ed02194984cdb085943d } from '@/platform/payload/admin/patient-publish-button'
import { FaqVotes as FaqVotes_c88a34de6777801bdd51afdb78240c5f } from '@/features/content/components/faq-votes'
import { PlanExamples as PlanExamples_7d1608f00db29264f3b5e9995e904e90 } from '@/features/memberships/components/plan-examples'
import { LetterPanel as LetterPanel_861281da4f7227dcd05439ec2b5e6643 } from '@/use-cases/print-activation-letter/components/letter-panel'
import { DiplomaDecision as DiplomaDecision_22f7e7cb4ada3fd891ba74a92f5d643f } from '@/features/alumni/components/diploma-decision'
import { DiplomasToCheck as DiplomasToCheck_dd2b163c8c0b6c8682a916ede9dcb45d } from '@/features/alumni/components/diplomas-to-check'
import { LikelyMatches as LikelyMatches_4ef2a3e46a77c1329983d5a95039c737 } from '@/use-cases/decide-number-request/components/likely-matches'
import { CardEntitlement as CardEntitlement_b7b350f64e28d4d07a844239fbba76ac } from '@/use-cases/activate-library-card/components/card-entitlement'
import { ComparePeople as ComparePeople_48b041c2514b8123672ce666085564d1 } from '@/features/alumni/components/compare-people'
import { AdminIcon as AdminIcon_676e946d1e231d4820b790f86bb8ec43 } from '@/app/(payload)/admin-brand'
import { AdminLogo as AdminLogo_676e946d1e231d4820b790f86bb8ec43 } from '@/app/(payload)/admin-brand'
import { DiplomasToCheckLink as DiplomasToCheckLink_dd2b163c8c0b6c8682a916ede9dcb45d } from '@/features/alumni/components/diplomas-to-check'
import { RegisterImportLink as RegisterImportLink_c95e4cc66eda91d67157a4bc37328735 } from '@/features/alumni/components/register-import-link'
import { MembersLink as MembersLink_6b9d4505725d461fae6066777d217555 } from '@/use-cases/keep-members/components/members-link'
import { MoneyLink as MoneyLink_6a47e460d49cfa05414530f42d882fed } from '@/features/payments/components/money-link'
import { StaffDesk as StaffDesk_a741ec59b1eb76ac32f12a51b144f59d } from '@/use-cases/staff-desk/staff-desk'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { MembersView as MembersView_883ebf50d3312176e51c05c08933079a } from '@/use-cases/keep-members/components/members-view'
import { ImportMembersView as ImportMembersView_c6f89cebb9858b3e12191cadf81cfe1d } from '@/use-cases/keep-members/components/import-view'
import { MemberView as MemberView_bb247d615ef7124abdac668bbbc58d2f } from '@/use-cases/keep-members/components/member-view'
import { LiveView as LiveView_3c01c7926d0d7c48265a033af0f9be1a } from '@/use-cases/run-event/components/live-view'
import { MessageView as MessageView_b1a7fdfeb68eab1fad27c607b3cc718d } from '@/use-cases/run-event/components/message-view'
import { CancelView as CancelView_31d1d5419de8c220467b3cdd368cad0f } from '@/use-cases/run-event/components/cancel-view'
import { PreviewView as PreviewView_26472748bad82c98f33e325a427c6223 } from '@/use-cases/run-event/components/preview-view'
import { DuplicateView as DuplicateView_f1409940c0a0c6a58bc17475887bb5df } from '@/use-cases/run-event/components/duplicate-view'
import { MoneyDeskView as MoneyDeskView_5e16c21d51aa291e849f3a7bf75e9f47 } from '@/features/payments/components/money-desk-view'
import { RegisterImportView as RegisterImportView_6fc5e093f0d34caf728494bc0b144537 } from '@/features/alumni/components/register-import-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/platform/payload/admin/translations-cell#TranslationsCell": TranslationsCell_f89d6c4682f548d57cf6697b986efe35,
  "@/platform/payload/admin/missing-language#MissingLanguage": MissingLanguage_756e5ce6782d5bfdc15326b633071d8c,
  "@/features/events/components/event-panel#EventPanel": EventPanel_d5029cceff1756c7c8c5ecdeb45d42f7,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/platform/payload/admin/amount-cell#AmountCell": AmountCell_32273bdcbd7d6809e20244f58988dd24,
  "@/platform/payload/admin/amount-field#AmountField": AmountField_2f69d0efa82b06cb72c3685805168fac,
  "@/platform/payload/admin/patient-publish-button#PatientPublishButton": PatientPublishButton_71239fb4e2f5ed02194984cdb085943d,
  "@/features/content/components/faq-votes#FaqVotes": FaqVotes_c88a34de6777801bdd51afdb78240c5f,
  "@/features/memberships/components/plan-examples#PlanExamples": PlanExamples_7d1608f00db29264f3b5e9995e904e90,
  "@/use-cases/print-activation-letter/components/letter-panel#LetterPanel": LetterPanel_861281da4f7227dcd05439ec2b5e6643,
  "@/features/alumni/components/diploma-decision#DiplomaDecision": DiplomaDecision_22f7e7cb4ada3fd891ba74a92f5d643f,
  "@/features/alumni/components/diplomas-to-check#DiplomasToCheck": DiplomasToCheck_dd2b163c8c0b6c8682a916ede9dcb45d,
  "@/use-cases/decide-number-request/components/likely-matches#LikelyMatches": LikelyMatches_4ef2a3e46a77c1329983d5a95039c737,
  "@/use-cases/activate-library-card/components/card-entitlement#CardEntitlement": CardEntitlement_b7b350f64e28d4d07a844239fbba76ac,
  "@/features/alumni/components/compare-people#ComparePeople": ComparePeople_48b041c2514b8123672ce666085564d1,
  "@/app/(payload)/admin-brand#AdminIcon": AdminIcon_676e946d1e231d4820b790f86bb8ec43,
  "@/app/(payload)/admin-brand#AdminLogo": AdminLogo_676e946d1e231d4820b790f86bb8ec43,
  "@/features/alumni/components/diplomas-to-check#DiplomasToCheckLink": DiplomasToCheckLink_dd2b163c8c0b6c8682a916ede9dcb45d,
  "@/features/alumni/components/register-import-link#RegisterImportLink": RegisterImportLink_c95e4cc66eda91d67157a4bc37328735,
  "@/use-cases/keep-members/components/members-link#MembersLink": MembersLink_6b9d4505725d461fae6066777d217555,
  "@/features/payments/components/money-link#MoneyLink": MoneyLink_6a47e460d49cfa05414530f42d882fed,
  "@/use-cases/staff-desk/staff-desk#StaffDesk": StaffDesk_a741ec59b1eb76ac32f12a51b144f59d,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@/use-cases/keep-members/components/members-view#MembersView": MembersView_883ebf50d3312176e51c05c08933079a,
  "@/use-cases/keep-members/components/import-view#ImportMembersView": ImportMembersView_c6f89cebb9858b3e12191cadf81cfe1d,
  "@/use-cases/keep-members/components/member-view#MemberView": MemberView_bb247d615ef7124abdac668bbbc58d2f,
  "@/use-cases/run-event/components/live-view#LiveView": LiveView_3c01c7926d0d7c48265a033af0f9be1a,
  "@/use-cases/run-event/components/message-view#MessageView": MessageView_b1a7fdfeb68eab1fad27c607b3cc718d,
  "@/use-cases/run-event/components/cancel-view#CancelView": CancelView_31d1d5419de8c220467b3cdd368cad0f,
  "@/use-cases/run-event/components/preview-view#PreviewView": PreviewView_26472748bad82c98f33e325a427c6223,
  "@/use-cases/run-event/components/duplicate-view#DuplicateView": DuplicateView_f1409940c0a0c6a58bc17475887bb5df,
  "@/features/payments/components/money-desk-view#MoneyDeskView": MoneyDeskView_5e16c21d51aa291e849f3a7bf75e9f47,
  "@/features/alumni/components/register-import-view#RegisterImportView": RegisterImportView_6fc5e093f0d34caf728494bc0b144537,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
