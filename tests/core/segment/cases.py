"""Invented texts with the sentences that an editor sees in them, parted by "|" and by what is hard
about them. A sentence's own white space is not part of it."""

ENGLISH = {
    "titles and initials": [
        "Mr. Roe and Sen. A. B. Doe met.| They talked.",
        "Lt. Gen. J.K. Roe spoke to Gov. Doe (D-Calif.) on Monday.",
        "The Rev. John Roe Jr. was late.| His son, John Roe III, was not.",
        "Malcolm K. Roe voted no.",
    ],
    "abbreviations that may end a sentence": [
        "It was made in the U.S. and sold in the U.K.| They like it there.",
        "The U.S. Senate met.| The U.S. won.",
        "He runs Acme Inc.| The firm is small.",
        "He runs Acme Inc. Chairman Roe said so.",
        "Bring tools, food, etc. for the day.| Bring tools, etc.| The boat is old.",
        "He moved to the U.S.| Mr. Roe stayed.",
    ],
    "headings in title case": ["U.S. And Norway To Meet In Oslo"],
    "numbers": [
        "It rose by 3.5 to 7.5.| Fares fell.",
        "See No. 10 in Art. IV on p. 5.| No.| I will not.",
        "The boat is 6 ft. 2 in. long.| It weighs 90 lbs.| It floats.",
        "The court rose.| 50 people stayed.| $4m was lost.",
        "They pay Rs. 50 on Sept. 3, 2031.| In Oct. they pay more.",
    ],
    "times": [
        "They met at 5 p.m.| Roe spoke.",
        "At 5 p.m. Ms. Roe spoke.",
        "It opens at 6 a.m. Monday and closes at 8 p.m. ET.| It is 9 p.m. Oslo time.",
    ],
    "letters that are no initials": [
        "She has hepatitis C.| Doctors are calm.",
        "It is between you and I.| Nobody knows.",
        "She got an A.| Her brother did not.",
    ],
    "quotations of several sentences": [
        "She said: “I am tired.| I want to go.”| Then she left.",
        "“We wait,” he said.| “We have time.| We have bread.”",
    ],
    "tags of speech": [
        "“Enough!” Mr. Roe said.| He left.",
        '"Why now?" harbour spokesman John Doe asked reporters.| "We know why."',
        "“It is over.” Roe said.| She wept.",
        "He asked, “Is it over?”| Jane Roe said nothing.",
        "“Is it over?”| The crowd was silent.",
        "“Is it over?” she asked.| ‘No!’ Ms Doe cried.",
    ],
    "brackets": [
        "He (formerly of Unit 5. It is gone) moved on.| It was late.",
        "(Ms. Roe was not there.)| He left.",
        'The note "[...] was short" (Roe 55).',
        '"Never!" (applause)',
    ],
    "ellipses": [
        "He paused ... then went on.| He left….| She stayed.",
        "It was . . . I don't know . . . I would say late.",
        "I thought ...| We are late.",
    ],
    "small letters that begin": ["Fares rose.| iBoats fell.| de Roe left.", "He stayed.| “de facto” is the word."],
    "sentences without a space between": [
        "So he said.|The minister left.",
        "“We go.”|“We stay.”| He came.",
        'He left.|"We stay."| She came.',
        '"We stay."|She came.',
        "See boats.example.com.| Use version 2.0.1.| Ask Dr.Roe of St.Mary.",
    ],
    "lists in one line": ["1. Peace| 2. Bread", "• One| • Two", "a) One.| b) Two.", "(a) One.| (b) Two."],
    "attributions": ["“Use the bridge.”| — Harbour Police"],
}

OTHERS = {
    "de": [
        "Am 13. Oktober kam Dr. Roe z. B. nach Köln.| Der 2. Platz ging an ca. 5 Boote.| Moskau schwieg.",
        "„Das reicht!“ rief Herr Roe.| Er ging.",
        "„Das ist falsch“, sagte er.| „Wir prüfen das.“",
        "»Wir gehen.«| Er blieb.",
    ],
    "fr": ["M. Roe est là.| « Pourquoi ? » a-t-il demandé.| « Partons. »| Il part à 17 h. 30 avec Mme Doe."],
    "es": ["El Sr. Roe fue a EE. UU. ayer.| —¿Por qué? —preguntó ella.| ¡Nadie sabe!| ¿Quién?"],
    "ru": ["Это было в 2031 г.| Он ушёл на ул. Садовую.| «Почему?» — спросил он.| — Не знаю."],
    "hi": ["वह आए।| वह गए।| क्या वह आएँगे?| हाँ।"],
    "ar": ["وصل الوزير.| هل غادر؟| نعم."],
    "ur": ["وہ آئے۔| وہ گئے۔"],
    "zh": ["他来了。|她问：“为什么？|怎么办？”|会议结束。", "“为什么？”他问道。|没人回答。"],
    "ja": ["「なぜ？」と彼は言った。|誰も答えない。"],
    "el": ["Γιατί;| Δεν ξέρω."],
    "hy": ["Բարեւ։| Ինչպես եք։"],
    "ka": ["ის მოვიდა.| ის წავიდა."],
}
