import * as migration_20261122_072525_house from './20261122_072525_house';
import * as migration_20261122_072530_rules_of_the_house from './20261122_072530_rules_of_the_house';

export const migrations = [
  {
    up: migration_20261122_072525_house.up,
    down: migration_20261122_072525_house.down,
    name: '20261122_072525_house',
  },
  {
    up: migration_20261122_072530_rules_of_the_house.up,
    down: migration_20261122_072530_rules_of_the_house.down,
    name: '20261122_072530_rules_of_the_house'
  },
];
