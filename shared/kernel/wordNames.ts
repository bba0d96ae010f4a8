/** Given names that are words as well, folded: alone they say nothing, what stands around them may. */
export const wordNames: ReadonlySet<string> = new Set(
  (
    'will mark rose grace hope faith bill rich drew chase art pat sue jack frank dean earl gene rob nick dawn joy may june april august angel chance miles cash king prince sandy rusty buddy sunny ray heath cliff wade lance pierce carol ivy iris violet ruby pearl crystal amber skip victor max ace junior ' +
    'summer autumn hunter olive daisy lily jasmine heather holly hazel ginger melody harmony charity destiny patience prudence constance sky skyler forest reed glen clay stone colt gage trip tanner mason cooper carter parker porter archer sterling duke guy rusty woody sonny buck chip chuck penny robin wren jay star stormy misty sierra savannah dakota austin dallas jordan israel'
  ).split(' '),
)
