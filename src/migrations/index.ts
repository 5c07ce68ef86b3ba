import * as migration_20261122_072525_house from './20261122_072525_house';
import * as migration_20261122_072530_rules_of_the_house from './20261122_072530_rules_of_the_house';
import * as migration_20261122_081614_register from './20261122_081614_register';
import * as migration_20261122_081735_rules_of_the_register from './20261122_081735_rules_of_the_register';
import * as migration_20261122_090000_accounts from './20261122_090000_accounts';
import * as migration_20261122_100000_own_rooms from './20261122_100000_own_rooms';
import * as migration_20261122_104257_requests from './20261122_104257_requests';
import * as migration_20261122_104513_rules_of_requests from './20261122_104513_rules_of_requests';
import * as migration_20261122_112635_autosave from './20261122_112635_autosave';
import * as migration_20261122_113000_events_found_by_place from './20261122_113000_events_found_by_place';
import * as migration_20261122_120403_payments from './20261122_120403_payments';
import * as migration_20261122_120416_rules_of_payments from './20261122_120416_rules_of_payments';
import * as migration_20261122_124000_photos from './20261122_124000_photos';
import * as migration_20261128_005958_payment_moved from './20261128_005958_payment_moved';
import * as migration_20261128_005959_rules_of_moved_payments from './20261128_005959_rules_of_moved_payments';
import * as migration_20261128_014234_memberships from './20261128_014234_memberships';
import * as migration_20261128_014359_rules_of_memberships from './20261128_014359_rules_of_memberships';
import * as migration_20261128_015246_library_cards from './20261128_015246_library_cards';
import * as migration_20261128_015300_rules_of_library_cards from './20261128_015300_rules_of_library_cards';
import * as migration_20261128_021500_membership_cards from './20261128_021500_membership_cards';
import * as migration_20261128_023000_care_of_members from './20261128_023000_care_of_members';
import * as migration_20261128_024121_registrations from './20261128_024121_registrations';
import * as migration_20261128_024122_rules_of_registrations from './20261128_024122_rules_of_registrations';
import * as migration_20261128_050500_rules_of_disputed_held_money from './20261128_050500_rules_of_disputed_held_money';
import * as migration_20261128_051500_sliding_limits from './20261128_051500_sliding_limits';
import * as migration_20261128_052000_check_ins from './20261128_052000_check_ins';
import * as migration_20261128_054400_event_messages from './20261128_054400_event_messages';
import * as migration_20261128_062000_telling_registrants from './20261128_062000_telling_registrants';
import * as migration_20261128_101500_told_facts from './20261128_101500_told_facts';

export const migrations = [
  {
    up: migration_20261122_072525_house.up,
    down: migration_20261122_072525_house.down,
    name: '20261122_072525_house',
  },
  {
    up: migration_20261122_072530_rules_of_the_house.up,
    down: migration_20261122_072530_rules_of_the_house.down,
    name: '20261122_072530_rules_of_the_house',
  },
  {
    up: migration_20261122_081614_register.up,
    down: migration_20261122_081614_register.down,
    name: '20261122_081614_register',
  },
  {
    up: migration_20261122_081735_rules_of_the_register.up,
    down: migration_20261122_081735_rules_of_the_register.down,
    name: '20261122_081735_rules_of_the_register',
  },
  {
    up: migration_20261122_090000_accounts.up,
    down: migration_20261122_090000_accounts.down,
    name: '20261122_090000_accounts',
  },
  {
    up: migration_20261122_100000_own_rooms.up,
    down: migration_20261122_100000_own_rooms.down,
    name: '20261122_100000_own_rooms',
  },
  {
    up: migration_20261122_104257_requests.up,
    down: migration_20261122_104257_requests.down,
    name: '20261122_104257_requests',
  },
  {
    up: migration_20261122_104513_rules_of_requests.up,
    down: migration_20261122_104513_rules_of_requests.down,
    name: '20261122_104513_rules_of_requests',
  },
  {
    up: migration_20261122_112635_autosave.up,
    down: migration_20261122_112635_autosave.down,
    name: '20261122_112635_autosave',
  },
  {
    up: migration_20261122_113000_events_found_by_place.up,
    down: migration_20261122_113000_events_found_by_place.down,
    name: '20261122_113000_events_found_by_place',
  },
  {
    up: migration_20261122_120403_payments.up,
    down: migration_20261122_120403_payments.down,
    name: '20261122_120403_payments',
  },
  {
    up: migration_20261122_120416_rules_of_payments.up,
    down: migration_20261122_120416_rules_of_payments.down,
    name: '20261122_120416_rules_of_payments',
  },
  {
    up: migration_20261122_124000_photos.up,
    down: migration_20261122_124000_photos.down,
    name: '20261122_124000_photos',
  },
  {
    up: migration_20261128_005958_payment_moved.up,
    down: migration_20261128_005958_payment_moved.down,
    name: '20261128_005958_payment_moved',
  },
  {
    up: migration_20261128_005959_rules_of_moved_payments.up,
    down: migration_20261128_005959_rules_of_moved_payments.down,
    name: '20261128_005959_rules_of_moved_payments',
  },
  {
    up: migration_20261128_014234_memberships.up,
    down: migration_20261128_014234_memberships.down,
    name: '20261128_014234_memberships',
  },
  {
    up: migration_20261128_014359_rules_of_memberships.up,
    down: migration_20261128_014359_rules_of_memberships.down,
    name: '20261128_014359_rules_of_memberships',
  },
  {
    up: migration_20261128_015246_library_cards.up,
    down: migration_20261128_015246_library_cards.down,
    name: '20261128_015246_library_cards',
  },
  {
    up: migration_20261128_015300_rules_of_library_cards.up,
    down: migration_20261128_015300_rules_of_library_cards.down,
    name: '20261128_015300_rules_of_library_cards',
  },
  {
    up: migration_20261128_021500_membership_cards.up,
    down: migration_20261128_021500_membership_cards.down,
    name: '20261128_021500_membership_cards',
  },
  {
    up: migration_20261128_023000_care_of_members.up,
    down: migration_20261128_023000_care_of_members.down,
    name: '20261128_023000_care_of_members',
  },
  {
    up: migration_20261128_024121_registrations.up,
    down: migration_20261128_024121_registrations.down,
    name: '20261128_024121_registrations',
  },
  {
    up: migration_20261128_024122_rules_of_registrations.up,
    down: migration_20261128_024122_rules_of_registrations.down,
    name: '20261128_024122_rules_of_registrations',
  },
  {
    up: migration_20261128_050500_rules_of_disputed_held_money.up,
    down: migration_20261128_050500_rules_of_disputed_held_money.down,
    name: '20261128_050500_rules_of_disputed_held_money',
  },
  {
    up: migration_20261128_051500_sliding_limits.up,
    down: migration_20261128_051500_sliding_limits.down,
    name: '20261128_051500_sliding_limits',
  },
  {
    up: migration_20261128_052000_check_ins.up,
    down: migration_20261128_052000_check_ins.down,
    name: '20261128_052000_check_ins',
  },
  {
    up: migration_20261128_054400_event_messages.up,
    down: migration_20261128_054400_event_messages.down,
    name: '20261128_054400_event_messages',
  },
  {
    up: migration_20261128_062000_telling_registrants.up,
    down: migration_20261128_062000_telling_registrants.down,
    name: '20261128_062000_telling_registrants',
  },
  {
    up: migration_20261128_101500_told_facts.up,
    down: migration_20261128_101500_told_facts.down,
    name: '20261128_101500_told_facts'
  },
];
