import { programmesOf } from './programme-rows'
import type { ProgrammeSeed } from './seed-types'

/** Programmes of the faculties of the health sciences. */
export const healthProgrammes: readonly ProgrammeSeed[] = [
  ...programmesOf('medicine', [
    [
      '50310501',
      'bachelor',
      'Bachelor in de geneeskunde',
      'Bachelor of Medicine',
      'Kandidaat in de geneeskunde',
    ],
    ['51002298', 'master', 'Master in de geneeskunde', 'Master of Medicine', 'Doctor in de geneeskunde'],
    ['51000410', 'licentiate', 'Arts', 'Physician'],
    ['51003709', 'master', 'Master in de biomedische wetenschappen', 'Master of Biomedical Sciences'],
    [
      '50310505',
      'master',
      'Master in de tandheelkunde',
      'Master of Dentistry',
      'Licentiaat in de tandheelkunde',
    ],
    ['50310506', 'advanced-master', 'Master in de huisartsgeneeskunde', 'Master of General Practice'],
    [
      '50310507',
      'master',
      'Master in de verpleeg- en vroedkunde',
      'Master of Nursing and Midwifery',
      'Licentiaat in de medisch-sociale wetenschappen',
    ],
    ['50310508', 'advanced-master', 'Master of Bioethics', 'Master of Bioethics'],
    ['50310509', 'doctorate', 'Doctor in de biomedische wetenschappen', 'Doctor of Biomedical Sciences'],
  ]),
  ...programmesOf('movement', [
    [
      '50311001',
      'bachelor',
      'Bachelor in de lichamelijke opvoeding en de bewegingswetenschappen',
      'Bachelor of Physical Education and Movement Sciences',
    ],
    [
      '50311002',
      'master',
      'Master in de lichamelijke opvoeding en de bewegingswetenschappen',
      'Master of Physical Education and Movement Sciences',
    ],
    ['51003787', 'licentiate', 'Licentiaat in de lichamelijke opvoeding', 'Licentiate in Physical Education'],
    [
      '51005459',
      'master',
      'Master in de revalidatiewetenschappen en kinesitherapie',
      'Master of Rehabilitation Sciences and Physiotherapy',
      'Licentiaat in de kinesitherapie',
    ],
    ['50311005', 'advanced-master', 'Master in de manuele therapie', 'Master of Manual Therapy'],
    ['50311006', 'postgraduate', 'Postgraduaat sportkinesitherapie', 'Postgraduate in Sports Physiotherapy'],
    ['50311007', 'doctorate', 'Doctor in de bewegingswetenschappen', 'Doctor of Movement Sciences'],
  ]),
  ...programmesOf('pharmacy', [
    [
      '50311301',
      'bachelor',
      'Bachelor in de farmaceutische wetenschappen',
      'Bachelor of Pharmaceutical Sciences',
      'Kandidaat in de farmaceutische wetenschappen',
    ],
    ['50311302', 'master', 'Master in de farmaceutische zorg', 'Master of Pharmaceutical Care'],
    ['51003899', 'master', 'Master in de geneesmiddelenontwikkeling', 'Master of Drug Development'],
    ['51000931', 'licentiate', 'Apotheker', 'Pharmacist'],
    ['50311305', 'advanced-master', 'Master in de ziekenhuisfarmacie', 'Master of Hospital Pharmacy'],
    [
      '50311306',
      'advanced-master',
      'Master in de industriële farmacie',
      'Master of Industrial Pharmacy',
      'Industrieel apotheker',
    ],
    [
      '50311307',
      'doctorate',
      'Doctor in de farmaceutische wetenschappen',
      'Doctor of Pharmaceutical Sciences',
    ],
  ]),
]
