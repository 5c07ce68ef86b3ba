/** Names that are given together, because they come from the same place; `weight` is how often. */
export type NamePool = {
  readonly weight: number
  /** The countries where these people live when it is not Belgium. */
  readonly abroad: readonly string[]
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly families: readonly string[]
  /** The given names in Latin letters, by the names as they are written. */
  readonly latin?: Readonly<Record<string, string>>
}

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim())

export const NAME_POOLS: readonly NamePool[] = [
  {
    weight: 62,
    abroad: ['NL', 'FR', 'GB', 'DE', 'US'],
    women: words(
      'Marie, Els, An, Lieve, Hilde, Katrien, Griet, Ingrid, Sofie, Lies, Hanne, Lotte, Emma, Lien, Veerle, Greet, Ilse, Nele, Tine, Fien, Godelieve, Rita, Annemie, Kristien, Leen, Joke, Febe, Elke, Sarah, Charlotte',
    ),
    men: words(
      'Jan, Piet, Joris, Bart, Koen, Tom, Wout, Jef, Luc, Marc, Dirk, Geert, Wim, Stijn, Bram, Pieter, Jonas, Maarten, Ruben, Senne, Willem, Hendrik, Frans, Jozef, Karel, Herman, Guido, Johan, Filip, Thomas',
    ),
    families: words(
      "Peeters, Janssens, Maes, Jacobs, Mertens, Willems, Claes, Goossens, Wouters, De Smet, Dubois, Vermeulen, Van den Berghe, Vandenberghe, van den Broeck, Van Damme, De Clercq, Aerts, Hermans, Michiels, Martens, De Backer, Van Dyck, Verhoeven, Lemmens, De Vos, Smets, 't Kindt, D'hoore, d'Hondt, T'Joens, Vander Elst, Van Der Auwera, Segers, Pauwels, Verbeke, Coppens, Desmet, Cools, De Wilde, Bogaerts, Thys, Hendrickx, Nijs, Verstraete, Van de Velde, Lambrechts, De Ridder, Moens, Stevens, Timmermans, Wauters, Baert, Declercq, Devos, Vandamme, Van Hove, Geerts, De Meyer, Verlinden",
    ),
  },
  {
    weight: 9,
    abroad: ['FR', 'LU', 'CH'],
    women: words('Camille, Hélène, Anaïs, Zoé, Élodie, Françoise, Chantal, Céline, Aurélie, Geneviève'),
    men: words('Louis, François, Jean-Pierre, Étienne, Benoît, Gaël, Loïc, Guillaume, Jérôme, Xavier'),
    families: words(
      'Lefèvre, Delvaux, Dupont, Lambert, Leroy, Mathieu, Renard, Noël, de la Fontaine, Piérard, Collignon, Hubert',
    ),
  },
  {
    weight: 6,
    abroad: ['NL'],
    women: words('Sanne, Femke, Anouk, Marijke, Fleur, Roos, Willemijn'),
    men: words('Daan, Sjoerd, Jeroen, Bas, Maarten, Thijs, Gijs'),
    families: words(
      'de Vries, van Dijk, Bakker, Visser, Smit, Meijer, de Groot, Bos, Vos, van der Meer, Dekker, Kuipers',
    ),
  },
  {
    weight: 4,
    abroad: ['TR', 'DE'],
    women: words('Ayşe, İrem, Zeynep, Elif, Gülsüm, Büşra'),
    men: words('Mehmet, Yusuf, Ömer, Çağlar, Emre, Oğuz'),
    families: words('Yılmaz, Çelik, Şahin, Öztürk, Aydın, Doğan, Kılıç, Arslan'),
  },
  {
    weight: 4,
    abroad: ['MA', 'FR'],
    women: words('Fatima, Amina, Khadija, Samira, Nour, Yasmina'),
    men: words('Mohamed, Youssef, Bilal, Hamza, Karim, Rachid'),
    families: words('El Amrani, Ben Ali, Bouazza, El Khattabi, Ait Lahcen, Ouali'),
  },
  {
    weight: 3,
    abroad: ['PL', 'GB'],
    women: words('Agnieszka, Małgorzata, Zofia, Kinga'),
    men: words('Łukasz, Paweł, Wojciech, Michał'),
    families: words('Wójcik, Kowalski, Wiśniewski, Łuczak, Zieliński, Dąbrowski'),
  },
  {
    weight: 2,
    abroad: ['VN', 'US'],
    women: words('Thị Hoa, Ngọc Anh, Thu Hà'),
    men: words('Minh, Văn Đức, Quốc Bảo'),
    families: words('Nguyễn, Trần, Phạm, Đặng, Lê'),
  },
  {
    weight: 2,
    abroad: ['CN', 'SG'],
    women: words('秀英, 丽, 敏, 静'),
    men: words('伟, 强, 磊, 洋'),
    families: words('王, 李, 张, 刘, 陈, 杨'),
    latin: {
      秀英: 'Xiuying',
      丽: 'Li',
      敏: 'Min',
      静: 'Jing',
      伟: 'Wei',
      强: 'Qiang',
      磊: 'Lei',
      洋: 'Yang',
    },
  },
  {
    weight: 2,
    abroad: ['IE', 'GB'],
    women: words('Niamh, Siobhán, Aoife'),
    men: words('Seán, Ciarán, Pádraig'),
    families: words("O'Neill, Ó Briain, O'Sullivan, McCarthy, Ní Dhomhnaill"),
  },
  {
    weight: 2,
    abroad: ['DE', 'AT'],
    women: words('Greta, Käthe, Ursula'),
    men: words('Jürgen, Björn, Lukas'),
    families: words('Müller, von Weizsäcker, Schäfer, Groß, Weiß, Böhm'),
  },
  {
    weight: 2,
    abroad: ['PT', 'ES', 'BR'],
    women: words('María, Conceição, Inês, Begoña'),
    men: words('José, João, Íñigo, Tomás'),
    families: words('da Silva, García Márquez, Muñoz, Gonçalves, de los Santos, Fernández'),
  },
  {
    weight: 2,
    abroad: ['ET', 'CD', 'RW'],
    women: words('Tigist, Aster, Grâce, Uwimana'),
    men: words('Abebe, Dawit, Dieudonné, Mukendi'),
    families: words('Bekele, Tesfaye, Kabongo, Mugisha, Habimana'),
  },
]
