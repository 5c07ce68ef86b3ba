import type { UIField } from 'payload'

/** Above the fields of an event: what is still missing before it can go out, and the ways to who registered. */
export const eventPanelField: UIField = {
  name: 'desk',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/features/events/components/event-panel#EventPanel' },
  },
}
