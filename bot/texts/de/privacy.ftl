### Was andere von einem Mitglied sehen, Server für Server.

privacy-title = **Was andere von dir sehen**
privacy-title-on = **Du teilst deine Bewertungen auf diesem Server**
privacy-title-off = **Deine Bewertungen sind auf diesem Server privat**
privacy-means-on = Mitglieder dieses Servers können deine Bewertungen mit **/bewertungen** durchsehen, deinen Geschmack mit **/geschmack** ansehen, mit **/vergleich** ihren Geschmack mit deinem vergleichen, und deine Bewertungen zählen bei **/server** mit.
privacy-means-off = Niemand hier kann deine Bewertungen sehen oder seinen Geschmack mit deinem vergleichen, und **/server** lässt sie weg.
privacy-by-default = Du hast nichts gewählt; so hält es dieser Server.
privacy-always = Deine Listen, deine Geschichte und was ich dir empfehle, bleiben so oder so nur deine, diese Antwort auch. Andere Server betrifft das nicht.
privacy-no-server = Hier, in Direktnachrichten, siehst nur du etwas. Ob andere deine Bewertungen sehen, entscheidest du auf jedem Server: Gib dort **/privatsphäre** ein.
privacy-withdrawn = Erledigt. Deine Bewertungen sind auf jedem Server privat, auf dem ich dich kenne.
button-privacy-on = Hier teilen
button-privacy-off = Privat halten
button-privacy-default = Wie dieser Server
button-privacy-nowhere = Überall privat

error-not-on-a-server = Bewertungen anderer siehst du auf einem Server, auf dem ihr beide seid und auf dem sie sie teilen.
error-not-shared = **{ $name }** teilt auf diesem Server keine Bewertungen. Wer das möchte, gibt **/privatsphäre** ein und wählt *Hier teilen*.
error-no-longer-shared = Auf diesem Server werden diese Bewertungen nicht mehr geteilt.
error-no-ratings-of-bots = **{ $name }** ist ein Bot, und Bots gehen nicht ins Kino.
