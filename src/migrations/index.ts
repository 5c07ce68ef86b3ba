import * as migration_20261122_072525_house from './20261122_072525_house';
import * as migration_20261122_072530_rules_of_the_house from './20261122_072530_rules_of_the_house';
import * as migration_20261122_081614_register from './20261122_081614_register';
import * as migration_20261122_081735_rules_of_the_register from './20261122_081735_rules_of_the_register';
import * as migration_20261122_090000_accounts from './20261122_090000_accounts';
import * as migration_20261122_110303_autosave from './20261122_110303_autosave';

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
    up: migration_20261122_110303_autosave.up,
    down: migration_20261122_110303_autosave.down,
    name: '20261122_110303_autosave'
  },
];
