//! The stories of home: family, friends, the house, the university and the club.

use super::stories::Tale;

/// Stories in the order in which they would be told on a long evening.
pub(super) const HOME_STORIES: &[Tale] = &[
    (
        "The night train that stopped for Bea",
        "Between Narbonne and Portbou",
        (11, 8, 0),
        &["beatriz", "marcos", "tomas"],
        &["elsa", "saoirse", "giulia"],
        1000,
        "Bea got off at a station that was not ours to find peaches, and the train began to move. She stood there with the bag, did not run, and \
         raised one hand like somebody who hails a cab. It stopped. The guard said that in thirty years nobody had simply asked.",
    ),
    (
        "Two warblers",
        "The marsh at Getterön",
        (6, 5, 0),
        &["beatriz", "marcos", "ingemar"],
        &["oskar", "gunbritt"],
        380,
        "We lay in wet grass from four in the morning because Bea said that one had to hear them both on the same day. When the second one sang she \
         did not point; she took my wrist and waited until I heard it myself. I have never mixed them up since. She would be pleased and would \
         not say so.",
    ),
    (
        "The poem without an ending",
        "Our wedding, Öckerö",
        (22, 6, 18),
        &["seun", "tomas", "ilona"],
        &["elsa", "oskar", "amina"],
        2600,
        "Seun knew the poem by heart until the last line, and then he did not. He looked at the sea for what my mother swears was a minute, and said \
         one of his own. Nobody noticed but the bride, who had chosen it. I like his better.",
    ),
    (
        "Nine degrees",
        "Saltholmen",
        (13, 2, 0),
        &["saoirse"],
        &["dagny", "linnea", "birgit"],
        2300,
        "I told Saoirse that I would swim with her when the water had two figures. She brought a thermometer, held it in her tea, and read out \
         eleven. I was in to the neck before I thought about it. That is also how she practises law.",
    ),
    (
        "Walnuts in the customs shed",
        "Hegyeshalom",
        (33, 10, 0),
        &["ilona", "gabor", "margit"],
        &["tomas", "mei"],
        2000,
        "Mother had sewn forty kilos of walnuts into the seats for Margit néni's wedding cakes. The officer leaned on the back seat and it cracked. \
         Gábor, who was eighteen, said 'rheumatism' in three languages. We were let through, and ate cake for a month.",
    ),
    (
        "Chess on the stairs",
        "Almgatan 14",
        (5, 1, 0),
        &["khalid", "rana", "gunbritt", "oskar"],
        &["yusuf", "kolya"],
        1700,
        "The power was out for nineteen hours. Khalid brought a board down to the landing because the landing had the window, Rana brought the soup, \
         and Gun-Britt a candle from her confirmation. Oskar lost seven games and won the eighth at two in the morning. Nobody has ever said \
         whether Khalid saw the fork.",
    ),
    (
        "The corridor's midnight bridge",
        "Kungsvik",
        (25, 4, 30),
        &["lena", "matti", "joost", "rasmus", "carlos"],
        &["oskar"],
        2700,
        "Five future engineers, one exam in structures, and a stream that nobody needed to cross. We built it of pallets and skis. Carlos did the \
         sums in Spanish and Matti did not check them. It held Rasmus; it did not hold Rasmus and the cello.",
    ),
    (
        "Meiling reads a passenger list",
        "The City Archive of the Sea",
        (4, 9, 0),
        &["mei", "eszter"],
        &["nadia", "clara", "gabor"],
        1100,
        "She had found him in an hour: my great-grandfather, aged nineteen, 'cobbler', with one bag. Under 'speaks' the clerk had written 'sings'. \
         Meiling said there is no such code in any list she knows. We think he could not find the word, and did what he could.",
    ),
    (
        "A starter crosses the harbour",
        "Western Harbour",
        (5, 11, 0),
        &["majbritt", "monique", "khalid"],
        &["linnea", "bianca", "tomase"],
        1400,
        "Maj-Britt's starter is older than the suspension bridge. She gave me a jar on condition that I never keep it to myself, and I wrote down \
         where it went: Khalid, Monique, Linnea, the Food Bank's kitchen, a school. When her own was spilt in a move last winter, it came home by \
         four routes in one afternoon.",
    ),
    (
        "Kilometre seventeen",
        "The lakes",
        (3, 5, 0),
        &["anneli", "sasha", "zanele"],
        &["lena", "abebe"],
        1000,
        "At seventeen I sat down on a stone and told Anneli to run on. She sat down too, and began to tell me, slowly, about her tax return. After the \
         second column I got up. Sasha says that they carried me; it was fear.",
    ),
    (
        "Sasha's keys",
        "Almgatan and Kharkiv",
        (4, 4, 9),
        &["sasha", "tomas", "rana"],
        &["harriet", "yusuf"],
        1300,
        "They came with one rucksack and the keys of a flat that was no longer there. Rana put the keys on a hook by our door, among ours, and said \
         that keys should hang with others. They hang there still. He touches them on his way out to the run.",
    ),
    (
        "The bookshop on the first evening",
        "Three Lanterns Bookshop",
        (6, 10, 4),
        &["yusuf", "leila", "amina"],
        &["nadia", "parisa"],
        1800,
        "Yusuf had invited sixty people and ordered forty chairs, and a hundred and ten came. Leila read standing on the ladder, in Persian first, so \
         that everybody was equally lost and nobody coughed. He sold one book: to the man who had come to read the meter.",
    ),
    (
        "Dagný answers the telephone",
        "Hverfisgata, Reykjavík",
        (8, 12, 0),
        &["dagny"],
        &["ruth", "signe"],
        2100,
        "We have spoken every third week since the year of the ash. Once I forgot, and at ten in the evening a man I did not know rang from a fishing \
         boat: Dagný had no signal in the fjord and had asked him, by radio, to tell me that she was not cross.",
    ),
    (
        "The letter that took two years",
        "Kyoto",
        (3, 0, 0),
        &["chihiro"],
        &["eszter", "keiko"],
        800,
        "Chihiro's letter had been to Gothenburg, Nebraska, and back. It had three stamps, a bear on a postmark, and in it she wished me a calm \
         spring. I answered at once and addressed it to Kyoto, by way of Nebraska. They sent it on, and added a card of the bear.",
    ),
    (
        "Birgit takes the wheel",
        "Off Marstrand",
        (10, 8, 0),
        &["birgit", "larserik", "tomas", "sofia"],
        &["gosta", "rikard"],
        1900,
        "The fog came down between Åstol and home and the men began to discuss the chart. Birgit put down her knitting, smelled the air, and said \
         'smokehouse, two o'clock'. We tied up at Åstol, bought mackerel, and nobody unrolled that chart again.",
    ),
];
