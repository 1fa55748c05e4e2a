<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Storydiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storydiff {version}

Lays two news articles about the same event side by side, sentence by sentence: what they share, what only one of them tells, and how the wording differs. It shows evidence and passes no verdict.

Everything happens on this computer; nothing is sent anywhere.

Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accessible</name>
    <message>
        <source>Left article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Articles ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two articles to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the left article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two files: hold Ctrl while clicking the second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Waits until the articles are wholly compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open &amp;left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the article for the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the article for the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open two articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two articles at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two invented articles to try Storydiff with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let left and right change places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading and comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was copied on the side that has no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was copied on the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was copied on the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with two articles and what you have said of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both articles and your corrections, states and notes in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session under anot&amp;her name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the selected sentence with the one chosen last on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Break the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part the selected sentence from its counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conf&amp;irm the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have checked the points of the selected sentence, and they are so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss t&amp;he points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of the selected sentence are of no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected sentence or its match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;at has no place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have said of sentences that are not in the articles any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, typeface, and what counts as the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deselect the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that stand in both articles, in runs. Dotted line: in quotations; solid line: own prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said &amp;differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the other article replaces by others. Wavy line: can&apos;t both be exact; dashed line: another stance or precision; dotted line: same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and sentences without a counterpart in the other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page e&amp;xtras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datelines, credits, related links: not part of the story. Hidden ones are folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-&amp;blind safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay linked sentences level, and let what only one side has face a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll &amp;together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep linked sentences level while scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters, and nothing of who published the articles: heads and title say only left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;k not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both wordings of the selected match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what to check, what can&apos;t both be exact first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names, numbers, dates, quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what both articles state, and what one alone does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open every panel, below the articles and one behind the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pa&amp;rt of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the next article or panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the article or panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks and ribbons mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;jector view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Storydiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;ft article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ight article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of sen&amp;tence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;nothing but</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they share outside &amp;quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;left adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;right adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may change the &amp;meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both can’t be &amp;exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every mark again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in both articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar and stay here (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next difference that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous difference that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first difference that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last difference that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next match in which something is said differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous c&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unique sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next sentence without counterpart, on either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous un&amp;ique sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next sentence in which either article quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous qu&amp;otation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point that &amp;differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next match in which both can’t be exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous point that diff&amp;ers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point to chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next of the points that their table shows, in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous point &amp;to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the counterp&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading in the other article (Enter in a text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of &amp;several counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring another counterpart of the selected sentence beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the sentence where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwa&amp;rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sentence that you came back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the comparison to a file, in any format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as pict&amp;ure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the window shows of the comparison as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the report as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that was written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;with marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words with their marks, for a word processor or a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both wordings of the selected match, with where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article&apos;s file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it comes from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in or correct title, outlet, author, address and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloa&amp;d from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files of both articles once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Select some words or a sentence first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with the marks that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied both wordings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>Your note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page extra ({kind}), hidden: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still looking for its counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} counterparts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{side} {kind}, {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence of one article was found to say what one of the other says. Are both about the same event? Open another on either side, or click a sentence on each side and choose Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides hold the same text. Open another article on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a sentence to see what the other article makes of it. Alt+Down goes to the next difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is compared yet. Click a sentence to see what has been found of it; what stands out in all of the articles is told at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet: its counterpart, if there is one, has not been found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the wording differs has not been compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More counterparts may be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page extra: not part of the story, so it is matched with nothing. If it is part of it, a right click on it gives it another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart found in the other article. If you see one, click it, and then choose Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sentences of the other article say the same or parts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {left}, right {right}; {sureness}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once both articles are open and compared, this shows how their sentences differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Put this text on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this text on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{name}” on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{name}” on the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Paste its text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>The clipboard is empty. Copy an article&apos;s text or its file, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text or its file, then paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two articles are compared at a time. Choose one or two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the article&apos;s file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture holds no text to compare. Copy the article&apos;s text, or open its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched from the web. Save the page in your browser and open the saved file, or copy its text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Excerpt</name>
    <message>
        <source>No counterpart found in the other article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, paragraph {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page that any browser shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report on paper: the points, both articles row by row, the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same report for Word, LibreOffice and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evidence note: the points to check with both passages, as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evidence note that any browser shows and prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evidence note on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evidence note for Word, LibreOffice and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text, for mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the points to check, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the names, numbers, dates, places and quotations of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of both articles side by side with all marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, dates, quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once both articles are open and compared, their names, numbers, dates and quotations are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names, numbers, dates and quotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither article states a name, a number, a date or a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is let through by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this article gives it, and how often; sorts by the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by who states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Shown: only {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some marks are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kinds of mark are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on the {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said differently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show nothing but this: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left, {right} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words in either article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>No difference further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence without counterpart further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further sentence without counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point further up where both can’t be exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further point where both can’t be exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not all is compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} sentences have a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({p} in quotations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} said differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} same · {reworded} differently · {only} only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} word of reporting, repeated passages counted once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} words of reporting, repeated passages counted once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – hidden in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} reporting sentences have a counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside them {n} word of page extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside them {n} words of page extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imprint</name>
    <message>
        <source>unknown – such as 2024-10-13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown – https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retrieved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of the web; it should look like https://news.example/story.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImprintCard</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the {side} article comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutPage</name>
    <message>
        <source>Left out of the left article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the right article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds beside the article: shown here so that nothing is hidden, not compared. If a part of the article is among it, copy the article&apos;s text in your browser and paste it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>page extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words, in quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words, own prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of words that stands in both, inside quotation marks: both quote the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of words that stands in both, in what the articles themselves say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said differently: can&apos;t both be exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number, other words inside a quotation, a denial against none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said differently: another stance or precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Refuted” against “said”, “dozens” against “43”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said differently: same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Stated” against “said”, other spelling, punctuation or form of a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart was found in the whole other article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline, byline, credit, related link: shown, but neither compared nor counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said differently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendPage</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several sentences say what one says on the other side; their ribbons share its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have linked the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strip at the edge shows the whole comparison. Bars that touch its middle have a counterpart, the longer the more fully; bars at its outer edges stand on one side only; dots are page extras; ticks are differences worth a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what stands only here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that is said differently:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said this of sentences or points that are not in the articles as they are now. It is kept, and counts again when they come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What the note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note. It is kept as you type; Esc closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept as you type — Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenState</name>
    <message>
        <source>Not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article is open. Open another to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{files} can&apos;t be found any more. If it was moved or renamed, open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} left and {2} of {3} right sentences have a counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message>
        <source>List what the file holds beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in or correct title, outlet, author, address and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>Detach this panel, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Both sides have an article. Choose Edit &gt; Paste as left, or Paste as right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Confirm the selected points (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the selected points (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected points as unchecked (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss	X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unchecked	U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the place in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by what you have made of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once both articles are open and compared, what to check is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what to check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check: the two articles say the same in the same words. Is it the same article twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check: where the wording differs, the meaning doesn&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points are hidden, since their marks are. The View menu shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point is let through by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: calm, for long reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Palette:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks that are shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ({font})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same &amp;words from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter runs stand in many texts by chance. The number is printed beside every share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose paper, orientation and margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole page at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out no more pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is laid out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer takes no pages. Choose another, or export as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are laid out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {last} is printed…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanels</name>
    <message>
        <source>Details of the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further point to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point to check further up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Drop the other article here, as a file or as text, or click to choose its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPairs</name>
    <message>
        <source> ({names} can&apos;t be found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (can&apos;t be found)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report of an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says where in Storydiff an error occurred, for whoever mends it. It holds no word of your articles, and is sent nowhere: copy it, and put it where you report the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>{link} with {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undo}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point to check in this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget what has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match with {words} broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called: {kind}, a page extra that counts in no share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm {n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss {n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncheck a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncheck {n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {side} sentence {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the match of {left} and {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match} was parted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} was called: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} has the note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>↑ the counterpart stands above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ the counterpart stands below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Sessions (*{})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading at the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the row is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on there, in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the point unchecked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the menu {menu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text of an article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Lay two articles side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which sentences two news articles share, how their wording differs, and what only one of them tells. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file or selected text here, or click to choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No sentence of either article has a counterpart in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} quotation is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} quotations are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} difference where both can&apos;t be exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} differences where both can&apos;t be exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still comparing: {found}; more is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared to the end: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words are marked, no sentences matched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} match so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} matches so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches}, their wording not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches}, facts and points to check not listed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches}, their wording compared as far as sentence {n} of {all} on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence of either article has a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {all_left} sentences on the left and {right} of {all_right} on the right have a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({n} full match)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({n} full matches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence of the {side} has a counterpart, {n} of {all} of the {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The articles could not be compared: an error in Storydiff. They are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that compares ended unexpectedly. The articles are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error occurred; you can go on. A report helps to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of both articles have changed on disk since they were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has changed on disk since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer on disk. What was read from it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The articles are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had been found until then is shown; it is not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had not saved your work on {called}; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of it is listed in File &gt; Work not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storydiff can&apos;t keep what you say by itself: {reason}. Save it as a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had said of the articles before was not saved; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that you have said has no place in these articles. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things that you have said have no place in these articles. They are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verb of saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t both be exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another stance or precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t both be exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance and precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either could stand for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one says notably more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands elsewhere in the other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page extra ({kind}): shown, but not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words in both, inside a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words in both, in the articles&apos; own prose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here: no counterpart found in the other article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said differently, {weight} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” on the other side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
